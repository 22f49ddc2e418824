/** Of the account `admin` wherever services are started for a test. */
export const ADMIN_PASSWORD = 'padi kuning di sawah';
