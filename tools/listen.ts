import type { Server } from "node:http";
import type { AddressInfo } from "node:net";

const listen = (server: Server, port: number) =>
  new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, () => {
      server.off("error", reject);
      resolve();
    });
  });

/**
 * @param port the port wished for; when it is taken, the next free one. 0 is any free port
 * @returns address of the front page, with the slash at its end
 */
export async function listenOnFreePort(server: Server, port: number): Promise<string> {
  try {
    await listen(server, port);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EADDRINUSE" || port >= 65_535) throw error;
    return listenOnFreePort(server, port + 1);
  }
  return `http://localhost:${(server.address() as AddressInfo).port}/`;
}
