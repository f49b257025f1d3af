// What is listed as a file, by the site's script that saves.
/** A file named after a query. */
const nameFor = query => "mingzhang" + (query.trim() ? "-" + query.trim().replace(/[\\/:*?"<>|\u0000-\u001f\s.]+/g, "-").slice(0, 40) : "");

export const saveTable = ([head, rows], query, asBook) => asBook ? mingzhangBook([head, ...rows], nameFor(query) + ".xlsx") : mingzhangSave([head, ...rows], nameFor(query) + ".csv");
