// Reads every row of a data package with the tableschema library, an implementation of Table Schema that knows nothing of this program: node rows.cjs DATA LIBRARY.
// It is of version 1, so what version 2 says anew is said in the words of version 1. Prints the number of rows of each table, or the first faults.
"use strict";
const fs = require("fs");
const path = require("path");
const { Readable } = require("stream");

const [data, library] = process.argv.slice(2);
const { Schema, Table } = require(library);
const description = JSON.parse(fs.readFileSync(path.join(data, "datapackage.json"), "utf8"));

/** Missing values with their meaning are objects in version 2, texts in version 1. */
const first = schema => Object.assign({}, schema, { missingValues: schema.missingValues.map(missing => missing.value) });
const source = resource => () => Readable.from([fs.readFileSync(path.join(data, resource.path), "utf8").replace(/^\uFEFF/, "")]);

async function open(resource) {
  const schema = await Schema.load(first(resource.schema), { strict: true });
  return Table.load(source(resource), { schema, strict: true });
}

(async () => {
  const tables = {};
  for (const resource of description.resources) tables[resource.name] = await (await open(resource)).read({ keyed: true });
  const faults = [];
  for (const resource of description.resources) {
    const relations = {};
    for (const key of resource.schema.foreignKeys || []) relations[key.reference.resource] = tables[key.reference.resource];
    try {
      const rows = await (await open(resource)).read({ relations: Object.keys(relations).length ? relations : undefined });
      console.log(resource.name, rows.length);
    } catch (error) {
      faults.push(resource.name + ": " + (error.errors && error.errors.length ? error.errors.map(one => one.message).join("; ") : error.message));
    }
  }
  if (faults.length) {
    console.log(faults.join("\n"));
    process.exit(1);
  }
})().catch(error => {
  console.log(String(error && error.stack));
  process.exit(2);
});
