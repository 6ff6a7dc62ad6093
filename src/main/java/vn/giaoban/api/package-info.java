/// Parameters and answers of the interface, shared by the commands and by HTTP: a request reads the
/// same parameters into the same question, and its answer has the same JSON, wherever it was asked.
@NullMarked
package vn.giaoban.api;

import org.jspecify.annotations.NullMarked;
