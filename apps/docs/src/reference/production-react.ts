// To be imported before React, which decides as it is loaded. Its development build, the one it takes where nobody
// says otherwise, writes the same HTML in about three times the time.
process.env.NODE_ENV ??= "production";
