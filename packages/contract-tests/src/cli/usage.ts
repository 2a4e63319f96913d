/** What --help prints. */
export const usage = `Runs the cases derived from the contract against a server.

wabotify-contract-tests --base-url URL --workspace ID --opportunity ID [options]

The server
  --base-url URL             where it is, up to the contract's paths
  --workspace ID             a workspace that exists there
  --opportunity ID           an opportunity of that workspace; ITS FIELDS ARE CHANGED
  --unknown-opportunity ID   an id that no opportunity has (default: no-such-opportunity)
  --header "NAME: VALUE"     sent with every request; may be repeated
  --allow-production         run even against the contract's production server

The cases
  --contract FILE            a bundled OpenAPI document in JSON (default: that of @wabotify/contract)
  --filter TEXT              only cases whose id or sentence has this text, or whose id fits a pattern with *;
                             may be repeated
  --only-positive            only cases that have to be accepted
  --seed NUMBER              what generated values are made from (default: 1)
  --value FIELD=JSON         a value that the server is known to accept, the id of one of its stages for one: it takes
                             the place of those made from the contract; may be repeated, for the same field too
  --profile prism|FILE       what the server may do differently: Prism's, or a JSON file (see the README)

The run
  --concurrency NUMBER       requests that change nothing, side by side (default: 4)
  --timeout MILLISECONDS     for each answer (default: 10000)
  --restore                  put the first seen values back at the end, also after Ctrl-C
  --original FIELD=JSON      with --restore: the value that a field has now; may be repeated

The report
  --reporter NAME            console, junit, json, markdown or html (default: console)
  --output FILE              where the report goes (default: standard output)

  --help, --version

Exit status: 0 all agree; 1 something disagrees or could not be restored; 2 the cases could not be run to the end.
`;
