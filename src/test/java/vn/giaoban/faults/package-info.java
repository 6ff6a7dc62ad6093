/// Disks that fail, for testing what is left then.
@NullMarked
package vn.giaoban.faults;

import org.jspecify.annotations.NullMarked;
