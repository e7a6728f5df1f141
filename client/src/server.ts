/** The language server as the client sees it: started when it is needed and again when it dies, asked only when it runs. */
import type { Disposable } from 'vscode';
import type {
  BaseLanguageClient,
  NotificationType,
  RequestHandler,
  RequestParam,
  RequestType,
  RequestType0,
} from 'vscode-languageclient';
import type { ArticleLanguage, ServerExtras } from '../../server/src/protocol/protocol';

/** `stopped`: it could not be started, or died too often; the reader has been told and may start it again. */
export type ServerState = 'waiting' | 'starting' | 'running' | 'stopped';

/** How this host reaches a server, and tells the reader what became of it. */
export interface ServerHost {
  /** A client of a new server. `died` is to be called when that is gone though nobody stopped it. */
  readonly make: (died: () => void) => Promise<BaseLanguageClient>;
  readonly failed: (error: unknown) => void;
  /** It died so often that it was not started again. */
  readonly gaveUp: () => void;
}

/** So many deaths within this time, in milliseconds, and it is not started again by itself. */
const mostDeaths = 4;
const deathsWithin = 180_000;

export class Server implements Disposable {
  private client: Promise<BaseLanguageClient | undefined> | undefined;
  private current: ServerState = 'waiting';
  private deaths: number[] = [];
  /** The number of the server that is in use; what an earlier one still says counts no more. */
  private run = 0;
  private disposed = false;
  private readonly watchers: (() => void)[] = [];
  private readonly prepared: ((client: BaseLanguageClient) => void)[] = [];
  private readonly started: (() => void)[] = [];
  private known: readonly ArticleLanguage[] = [];

  constructor(private readonly host: ServerHost) {}

  get state(): ServerState {
    return this.current;
  }

  /** The languages it reads, as it told when it started; none before. */
  get languages(): readonly ArticleLanguage[] {
    return this.known;
  }

  /** Starts it, if that has not been done, or was done in vain. */
  start(): void {
    this.client ??= this.begin();
  }

  /** Starts it anew, whatever became of the one before. */
  async restart(): Promise<void> {
    const before = this.client;
    this.run += 1;
    this.deaths = [];
    this.client = this.begin();
    await stop(await before);
  }

  onState(watcher: () => void): void {
    this.watchers.push(watcher);
  }

  /** Called each time that it was started. */
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
    if (client?.isRunning() === true) await client.sendNotification(type, params);
  }

  dispose(): void {
    this.disposed = true;
    void this.client?.then(stop);
  }

  private async answered<R>(
    method: string,
    send: (client: BaseLanguageClient) => Promise<R>,
  ): Promise<R | undefined> {
    const client = await this.client;
    if (client?.isRunning() !== true) return undefined;
    try {
      return await send(client);
    } catch (error) {
      client.debug(`${method}: ${String(error)}`);
      return undefined;
    }
  }

  private async begin(): Promise<BaseLanguageClient | undefined> {
    this.run += 1;
    const { run } = this;
    this.become('starting');
    try {
      const client = await this.host.make(() => this.died(run));
      for (const prepare of this.prepared) prepare(client);
      await client.start();
      if (run !== this.run) return undefined;
      const extras = client.initializeResult?.capabilities.experimental as ServerExtras | undefined;
      this.known = extras?.duiding.languages ?? [];
      this.become('running');
      queueMicrotask(() => this.started.forEach((handler) => handler()));
      return client;
    } catch (error) {
      if (run !== this.run || this.disposed) return undefined;
      this.client = undefined;
      this.become('stopped');
      this.host.failed(error);
      return undefined;
    }
  }

  /** The first time it is started again at once, then after a second for each death. */
  private died(run: number): void {
    if (run !== this.run || this.disposed) return;
    this.run += 1;
    const before = this.client;
    // A client that has not noticed (a worker's death closes nothing) would answer beside the new one.
    setTimeout(() => void before?.then(stop).catch(() => undefined), 0);
    const now = Date.now();
    this.deaths = [...this.deaths.filter((at) => now - at < deathsWithin), now];
    if (this.deaths.length >= mostDeaths) {
      this.client = undefined;
      this.become('stopped');
      this.host.gaveUp();
      return;
    }
    this.become('starting');
    const wait = (this.deaths.length - 1) * 1000;
    const waiting = this.run;
    this.client = new Promise((done) => setTimeout(done, wait)).then(() =>
      waiting === this.run && !this.disposed ? this.begin() : undefined,
    );
  }

  private become(state: ServerState): void {
    if (state === this.current) return;
    this.current = state;
    for (const watcher of this.watchers) watcher();
  }
}

async function stop(client: BaseLanguageClient | undefined): Promise<void> {
  if (client?.isRunning() === true) await client.stop();
}
