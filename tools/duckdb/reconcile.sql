-- The comparison of `npm run bench`: exact join and classification of one cycle, as a database does it. No linking beyond equal numbers, no restatement, no explanations.
-- Words with $ are put in by tools/duckdb/run.py: names of files, and their columns.
SET preserve_insertion_order = false;

CREATE TABLE standing AS
WITH roster AS (
  SELECT try_cast(ltrim(NIK, '''') AS BIGINT) AS nik, NAMA AS name, KELURAHAN AS kelurahan, KECAMATAN AS kecamatan, PROGRAM AS programme,
    try_cast(NOMINAL AS BIGINT) AS entitled, KANAL AS channel
  FROM read_csv($roster, header = true, delim = ',', quote = '"', escape = '"', columns = $rosterColumns)
), amendments AS (
  SELECT try_cast(ltrim(NIK, '''') AS BIGINT) AS nik, NAMA AS name, KELURAHAN AS kelurahan, KECAMATAN AS kecamatan, PROGRAM AS programme,
    try_cast(replace(NOMINAL, '.', '') AS BIGINT) AS entitled, KANAL AS channel, STATUS AS status
  FROM read_csv($amendments, header = true, delim = ',', quote = '"', escape = '"', columns = $rosterColumns)
)
SELECT * FROM roster ANTI JOIN amendments USING (nik, programme) WHERE nik IS NOT NULL AND entitled IS NOT NULL
UNION ALL
SELECT * EXCLUDE status FROM amendments WHERE nik IS NOT NULL AND entitled IS NOT NULL AND status NOT IN ('EXCLUDE', 'HAPUS', 'KELUAR');

CREATE TABLE payments AS
WITH bri AS (
  SELECT try_cast(ltrim(NIK, '''') AS BIGINT) AS nik, try_cast(NO_REKENING AS BIGINT) AS account, NAMA_REKENING AS name, 'BRI' AS channel, PROGRAM AS programme,
    try_cast(NOMINAL_SALUR AS BIGINT) AS amount, try_cast(NOMINAL_TRANSAKSI AS BIGINT) AS withdrawn, TGL_TOPUP AS day,
    CASE WHEN STATUS_TOPUP IN ('BERHASIL', 'SUKSES', 'SUCCESS', 'TERSALUR', '00') THEN 'CREDITED' WHEN STATUS_TOPUP IN ('GAGAL', 'FAILED', 'TOLAK') THEN 'FAILED'
      WHEN STATUS_TOPUP IN ('RETUR', 'KEMBALI', 'DIKEMBALIKAN') THEN 'RETURNED' ELSE 'PENDING' END AS outcome, NO AS number
  FROM read_csv($bri, header = true, delim = ',', quote = '"', escape = '"', columns = $briColumns)
  WHERE STATUS_TOPUP IS NOT NULL
), pos AS (
  SELECT try_cast(ltrim(NIK, '''') AS BIGINT) AS nik, NAMA AS name, try_cast(NOMINAL_PKH AS BIGINT) AS pkh, try_cast(NOMINAL_SEMBAKO AS BIGINT) AS bpnt, TGL_BAYAR AS day,
    CASE WHEN STATUS_BAYAR IN ('BAYAR', 'DIBAYAR', 'TERBAYAR', 'LUNAS', 'SUKSES') THEN 'PAID' WHEN STATUS_BAYAR IN ('GAGAL', 'TIDAK TERBAYAR', 'TOLAK') THEN 'FAILED'
      WHEN STATUS_BAYAR IN ('RETUR', 'KEMBALI') THEN 'RETURNED' ELSE 'PENDING' END AS outcome, NO AS number
  FROM read_csv($pos, header = true, delim = ',', quote = '"', escape = '"', columns = $posColumns)
  WHERE STATUS_BAYAR IS NOT NULL
)
SELECT * FROM bri
UNION ALL
SELECT nik, NULL, name, 'POS', 'PKH', pkh, pkh, day, outcome, number FROM pos WHERE pkh > 0
UNION ALL
SELECT nik, NULL, name, 'POS', 'BPNT', bpnt, bpnt, day, outcome, number FROM pos WHERE bpnt > 0;

CREATE TABLE delivered AS
SELECT nik, programme,
  coalesce(sum(amount) FILTER (outcome IN ('CREDITED', 'PAID')), 0) AS delivered,
  coalesce(sum(withdrawn) FILTER (outcome IN ('CREDITED', 'PAID')), 0) AS withdrawn,
  count(*) FILTER (outcome IN ('CREDITED', 'PAID')) AS times,
  bool_or(outcome = 'FAILED') AS failed, bool_or(outcome = 'RETURNED') AS returned, bool_or(outcome = 'PENDING') AS pending
FROM payments WHERE nik IS NOT NULL GROUP BY nik, programme;

CREATE TABLE excluded AS
SELECT DISTINCT try_cast(NIK AS BIGINT) AS nik, any_value(ALASAN) AS reason FROM read_csv($exclusions, header = true, all_varchar = true) GROUP BY ALL;

CREATE TABLE ledger AS
SELECT standing.nik, programme, name, kelurahan, kecamatan, channel, entitled, coalesce(delivered, 0) AS delivered, coalesce(withdrawn, 0) AS withdrawn,
  coalesce(delivered, 0) - entitled AS difference,
  CASE WHEN coalesce(delivered, 0) > 0 THEN CASE WHEN withdrawn >= least(delivered, entitled) THEN 'RECEIVED' WHEN withdrawn = 0 THEN 'CREDITED' ELSE 'PARTLY_WITHDRAWN' END
    WHEN returned THEN 'RETURNED' WHEN failed THEN 'FAILED' ELSE 'NOT_DELIVERED' END AS state,
  CASE WHEN times >= 2 AND delivered >= 2 * entitled THEN 'PAID_TWICE' WHEN delivered > entitled THEN 'OVERPAID' WHEN delivered > 0 AND delivered < entitled THEN 'UNDERPAID'
    WHEN delivered > 0 THEN NULL WHEN returned THEN 'RETURNED' WHEN failed THEN 'PAYMENT_FAILED' ELSE 'NOT_DELIVERED' END AS finding,
  excluded.reason AS excluded
FROM standing LEFT JOIN delivered USING (nik, programme) LEFT JOIN excluded ON excluded.nik = standing.nik;

COPY (
  SELECT programme, '2026-01/2026-03' AS months, '************' || right(nik::VARCHAR, 4) AS nik, name, kelurahan, kecamatan, channel, entitled, delivered, withdrawn, difference, state,
    concat_ws(';', finding, CASE WHEN excluded IS NOT NULL THEN 'INELIGIBLE_RECIPIENT' END) AS findings
  FROM ledger
) TO $ledger (FORMAT csv, HEADER);

COPY (
  SELECT finding AS kind, programme, '************' || right(nik::VARCHAR, 4) AS nik, name, kelurahan, kecamatan, channel, entitled, delivered, withdrawn, difference FROM ledger WHERE finding IS NOT NULL
  UNION ALL
  SELECT 'INELIGIBLE_RECIPIENT', programme, '************' || right(nik::VARCHAR, 4), name, kelurahan, kecamatan, channel, entitled, delivered, withdrawn, difference FROM ledger WHERE excluded IS NOT NULL
  UNION ALL
  SELECT 'NOT_ON_ROSTER', programme, '************' || right(nik::VARCHAR, 4), name, NULL, NULL, channel, NULL, amount, withdrawn, amount
  FROM payments ANTI JOIN standing USING (nik, programme) WHERE outcome IN ('CREDITED', 'PAID')
) TO $discrepancies (FORMAT csv, HEADER);
