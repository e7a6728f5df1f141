/**
 * The languages' data as files beside the program: what the build puts in place of an import of a `.json` file asks here
 * for its text when it is first needed. How a file is read, the program's entry says.
 */

let read = (name: string): string => {
  throw new Error(`Nobody said how ${name} is read.`);
};

export function readDataBy(reader: (name: string) => string): void {
  read = reader;
}

/** The text of a data file. Throws where it cannot be read: nothing works without it. */
export function dataText(name: string): string {
  return read(name);
}
