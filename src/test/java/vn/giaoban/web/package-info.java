/// The pages as a reader meets them: in a real browser, over a real server.
@NullMarked
package vn.giaoban.web;

import org.jspecify.annotations.NullMarked;
