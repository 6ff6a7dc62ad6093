/// The HTTP interface. Routes translate requests into questions and answers into JSON, nothing
/// more; every refusal is a [vn.giaoban.server.Problem].
@NullMarked
package vn.giaoban.server;

import org.jspecify.annotations.NullMarked;
