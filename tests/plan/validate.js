// validate.js MODULES FILE…: holds each FILE against the FHIR R4 schema and prints what is wrong with it, a line each. Ends with 1 when anything is.
const { createRequire } = require('node:module');
const { readFileSync } = require('node:fs');

const [modules, ...files] = process.argv.slice(2);
const { Fhir } = createRequire(modules + '/')('fhir');
const validator = new Fhir();

for (const file of files) {
    const { messages } = validator.validate(JSON.parse(readFileSync(file, 'utf8')), { errorOnUnexpected: true });
    for (const { severity, location, message } of messages)
        if (severity === 'error' || severity === 'fatal') {
            console.log(`${file}: ${location}: ${message}`);
            process.exitCode = 1;
        }
}
