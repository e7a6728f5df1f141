/** A few worker threads that do one task at a time each; what dies with its task is replaced. */
import { Worker } from 'node:worker_threads';

interface Waiting {
  readonly task: unknown;
  readonly resolve: (result: never) => void;
  readonly reject: (error: Error) => void;
}

/** What a worker answers to each message. */
export type Answer = { readonly result: unknown } | { readonly error: string };

/** Workers are started when first needed. A task that kills its worker is rejected, and never tried again. */
export class WorkerPool<Task, Result> {
  private readonly idle: Worker[] = [];
  private readonly busy = new Map<Worker, Waiting>();
  private readonly queue: Waiting[] = [];
  private closed = false;

  constructor(
    private readonly file: string,
    readonly size: number,
  ) {}

  run(task: Task): Promise<Result> {
    if (this.closed) return Promise.reject(new Error('closed'));
    return new Promise((resolve, reject) => {
      this.queue.push({ task, resolve: resolve, reject });
      this.next();
    });
  }

  /** Ends the workers that have nothing to do; they are started again when needed. */
  rest(): void {
    for (const worker of this.idle.splice(0)) void worker.terminate();
  }

  /** Ends all workers; what is not done yet is rejected. */
  async close(): Promise<void> {
    this.closed = true;
    for (const { reject } of [...this.queue.splice(0), ...this.busy.values()]) reject(new Error('closed'));
    const workers = [...this.idle.splice(0), ...this.busy.keys()];
    this.busy.clear();
    await Promise.all(workers.map((w) => w.terminate()));
  }

  private next(): void {
    if (this.queue.length === 0) return;
    const worker = this.idle.pop() ?? (this.busy.size < this.size ? this.start() : undefined);
    if (!worker) return;
    const waiting = this.queue.shift()!;
    this.busy.set(worker, waiting);
    worker.ref();
    worker.postMessage(waiting.task);
  }

  private start(): Worker {
    // Else each thread takes as much for short-lived data as the server is started with.
    const worker = new Worker(this.file, { resourceLimits: { maxYoungGenerationSizeMb: 8 } });
    worker.on('message', (answer: Answer) => {
      const waiting = this.busy.get(worker);
      this.busy.delete(worker);
      this.idle.push(worker);
      // An idle worker keeps nobody waiting at the end of a process.
      worker.unref();
      if ('error' in answer) waiting?.reject(new Error(answer.error));
      else waiting?.resolve(answer.result as never);
      this.next();
    });
    worker.on('error', (error) => this.lost(worker, error));
    worker.on('exit', () => this.lost(worker, new Error('the reader stopped')));
    return worker;
  }

  private lost(worker: Worker, error: Error): void {
    const at = this.idle.indexOf(worker);
    if (at !== -1) this.idle.splice(at, 1);
    const waiting = this.busy.get(worker);
    this.busy.delete(worker);
    waiting?.reject(error);
    this.next();
  }
}
