/// Request parameters and JSON responses, shared by the command line and HTTP, so that both accept
/// the same parameters and return the same JSON.
@NullMarked
package vn.giaoban.api;

import org.jspecify.annotations.NullMarked;
