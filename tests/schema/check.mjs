// Reads {"schema": {…}, "files": [{"path", "text"}]} from standard input and tells on standard output what ajv finds wrong with each
// file: [{"path", "typed": […], "texts": […]}]. Typed: with the numbers, booleans and nulls that YAML makes of unquoted values, as an
// editor sees the file. Texts: every value a text, as the engine reads it.
import Ajv2020 from "ajv/dist/2020.js";
import { parseDocument, visit, Scalar } from "yaml";

const chunks = [];
for await (const chunk of process.stdin) chunks.push(chunk);
const { schema, files } = JSON.parse(Buffer.concat(chunks).toString("utf8"));
const validate = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true, strictRequired: false }).compile(schema);

const errorsOf = (value) => (validate(value) ? [] : validate.errors.map((error) => `${error.instancePath} ${error.message}`));

function asTexts(document) {
  visit(document, {
    Scalar(key, node) {
      if (key !== "key" && node.value !== null) node.value = node.type === Scalar.PLAIN ? node.source : String(node.value);
    },
  });
  return document.toJS();
}

const results = files.map(({ path, text }) => {
  const document = parseDocument(text);
  if (document.errors.length > 0) {
    const broken = document.errors.map((error) => error.message);
    return { path, typed: broken, texts: broken };
  }
  return { path, typed: errorsOf(document.toJS() ?? null), texts: errorsOf(asTexts(document) ?? null) };
});
process.stdout.write(JSON.stringify(results));
