/// Opening, updating and locking of the index, and running of the server.
@NullMarked
package vn.giaoban.cli.engine;

import org.jspecify.annotations.NullMarked;
