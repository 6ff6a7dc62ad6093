/// The shared Jackson mapper.
@NullMarked
package vn.giaoban.json;

import org.jspecify.annotations.NullMarked;
