export { HttpCourier } from './http-courier.js';
