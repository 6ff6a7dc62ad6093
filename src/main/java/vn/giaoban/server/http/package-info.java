/// What all routes share: requests and their refusals, conditional GET, and searches.
@NullMarked
package vn.giaoban.server.http;

import org.jspecify.annotations.NullMarked;
