# The same as run-modules.ts, for Python.
import contextlib
import io
import json
import runpy
import sys
import traceback

for line in sys.stdin:
    output, error = io.StringIO(), None
    try:
        with contextlib.redirect_stdout(output):
            runpy.run_path(json.loads(line), run_name="__main__")
    except BaseException as thrown:
        error = "".join(traceback.format_exception_only(thrown))
    print(json.dumps({"output": output.getvalue(), "error": error}), flush=True)
