// What is done to the pages that the services keep in the database.
import mongoose from 'mongoose';

/** The database of the services, and its collection of pages, by their names. */
const [DATABASE, PAGES] = ['tersalur', 'segments'];

/** As the driver says that it is there already. */
const DUPLICATE = 11_000;

/** Removes all pages, as a database does that was restored from an old backup; returns what puts them back. */
export async function takePages(address) {
  const client = await new mongoose.mongo.MongoClient(address).connect();
  const pages = client.db(DATABASE).collection(PAGES);
  const taken = await pages.find().toArray();
  await pages.deleteMany({});
  return async () => {
    for (const page of taken) await pages.insertOne(page).catch(letDuplicatePass);
    await client.close();
  };
}

/** What was stored meanwhile has the same bytes. */
function letDuplicatePass(fault) {
  if (fault.code !== DUPLICATE) throw fault;
}
