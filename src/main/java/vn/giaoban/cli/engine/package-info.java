/// Opens, updates and locks the index on behalf of a command, and runs the server.
@NullMarked
package vn.giaoban.cli.engine;

import org.jspecify.annotations.NullMarked;
