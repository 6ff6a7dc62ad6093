/// The commands: each parses its options, calls one thing and prints. Here, and only here, the
/// parts are put together.
@NullMarked
package vn.giaoban.cli;

import org.jspecify.annotations.NullMarked;
