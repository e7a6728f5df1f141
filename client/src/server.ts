/** The language server as the client sees it: started once, asked only when it runs. */
import type { Disposable } from 'vscode';
import {
  State,
  type BaseLanguageClient,
  type NotificationType,
  type RequestHandler,
  type RequestParam,
  type RequestType,
  type RequestType0,
} from 'vscode-languageclient';
import type { ArticleLanguage, ServerExtras } from '../../server/src/protocol/protocol';

export class Server implements Disposable {
  private client: Promise<BaseLanguageClient | undefined> | undefined;
  private readonly prepared: ((client: BaseLanguageClient) => void)[] = [];
  private readonly started: (() => void)[] = [];
  private known: readonly ArticleLanguage[] = [];

  constructor(
    private readonly make: () => Promise<BaseLanguageClient>,
    private readonly failed: (error: unknown) => void,
  ) {}

  /** The languages it reads, as it told when it started; none before. */
  get languages(): readonly ArticleLanguage[] {
    return this.known;
  }

  /** Starts it, if that has not been done. */
  start(): void {
    this.client ??= this.run();
  }

  onStarted(handler: () => void): void {
    this.started.push(handler);
  }

  /** To be called before `start`. */
  onNotification<P>(type: NotificationType<P>, handler: (params: P) => void): void {
    this.prepared.push((client) => client.onNotification(type, handler));
  }

  /** To be called before `start`. */
  onRequest<P, R>(type: RequestType<P, R, void>, answer: RequestHandler<P, R, void>): void {
    this.prepared.push((client) => client.onRequest(type, answer));
  }

  /** Undefined where the server does not run (yet) or fails to answer. */
  request<P, R>(type: RequestType<P, R, void>, params: RequestParam<P>): Promise<R | undefined> {
    return this.answered(type.method, (client) => client.sendRequest(type, params));
  }

  /** The same of a request that says no more than its name. */
  ask<R>(type: RequestType0<R, void>): Promise<R | undefined> {
    return this.answered(type.method, (client) => client.sendRequest(type));
  }

  async notify<P>(type: NotificationType<P>, params: RequestParam<P>): Promise<void> {
    const client = await this.client;
    if (client?.state === State.Running) await client.sendNotification(type, params);
  }

  dispose(): void {
    void this.client?.then((c) => (c?.state === State.Running ? c.stop() : undefined));
  }

  private async answered<R>(
    method: string,
    send: (client: BaseLanguageClient) => Promise<R>,
  ): Promise<R | undefined> {
    const client = await this.client;
    if (client?.state !== State.Running) return undefined;
    try {
      return await send(client);
    } catch (error) {
      client.debug(`${method}: ${String(error)}`);
      return undefined;
    }
  }

  private async run(): Promise<BaseLanguageClient | undefined> {
    try {
      const client = await this.make();
      for (const prepare of this.prepared) prepare(client);
      await client.start();
      const extras = client.initializeResult?.capabilities.experimental as ServerExtras | undefined;
      this.known = extras?.duiding.languages ?? [];
      queueMicrotask(() => this.started.forEach((handler) => handler()));
      return client;
    } catch (error) {
      this.failed(error);
      return undefined;
    }
  }
}
