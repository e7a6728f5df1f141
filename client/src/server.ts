/** The language server as the client sees it: started once, asked only when it runs. */
import type { Disposable } from 'vscode';
import { State, type BaseLanguageClient } from 'vscode-languageclient';

export class Server implements Disposable {
  private client: Promise<BaseLanguageClient | undefined> | undefined;
  private readonly handlers: [string, (params: never) => void][] = [];
  private readonly answers: [string, (params: never) => unknown][] = [];
  private readonly started: (() => void)[] = [];

  constructor(
    private readonly make: () => Promise<BaseLanguageClient>,
    private readonly failed: (error: unknown) => void,
  ) {}

  /** Starts it, if that has not been done. */
  start(): void {
    this.client ??= this.run();
  }

  onStarted(handler: () => void): void {
    this.started.push(handler);
  }

  /** To be called before `start`. */
  onNotification<P>(method: string, handler: (params: P) => void): void {
    this.handlers.push([method, handler as (params: never) => void]);
  }

  /** To be called before `start`. */
  onRequest<P>(method: string, answer: (params: P) => unknown): void {
    this.answers.push([method, answer as (params: never) => unknown]);
  }

  /** Undefined where the server does not run (yet) or fails to answer. */
  async request<R>(method: string, params: unknown): Promise<R | undefined> {
    const client = await this.client;
    if (client?.state !== State.Running) return undefined;
    try {
      return await client.sendRequest<R>(method, params);
    } catch (error) {
      client.debug(`${method}: ${String(error)}`);
      return undefined;
    }
  }

  async notify(method: string, params: unknown): Promise<void> {
    const client = await this.client;
    if (client?.state === State.Running) await client.sendNotification(method, params);
  }

  dispose(): void {
    void this.client?.then((c) => (c?.state === State.Running ? c.stop() : undefined));
  }

  private async run(): Promise<BaseLanguageClient | undefined> {
    try {
      const client = await this.make();
      for (const [method, handler] of this.handlers) client.onNotification(method, handler as () => void);
      for (const [method, answer] of this.answers) client.onRequest(method, answer as () => unknown);
      await client.start();
      queueMicrotask(() => this.started.forEach((handler) => handler()));
      return client;
    } catch (error) {
      this.failed(error);
      return undefined;
    }
  }
}
