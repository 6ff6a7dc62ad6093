/// The commands. Each parses its options, calls one thing and prints the result. Only this package
/// wires the parts together.
@NullMarked
package vn.giaoban.cli;

import org.jspecify.annotations.NullMarked;
