// The floor under everything written for Node: a server that says hello.
import { createServer } from "node:http";

createServer((_request, response) => response.end("hello")).listen(Number(process.env.PORT), "127.0.0.1");
