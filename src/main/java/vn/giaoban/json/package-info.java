/// The one Jackson mapper: how records are written as JSON and read back.
@NullMarked
package vn.giaoban.json;

import org.jspecify.annotations.NullMarked;
