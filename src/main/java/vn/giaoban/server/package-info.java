/// The HTTP interface: routes translate a request into a question and its answer into JSON, and do
/// nothing more. Every refusal is a [vn.giaoban.server.Problem].
@NullMarked
package vn.giaoban.server;

import org.jspecify.annotations.NullMarked;
