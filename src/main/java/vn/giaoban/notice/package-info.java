/// What a notice (thông báo kết luận) is: pure records, no behaviour beyond their own invariants.
@NullMarked
package vn.giaoban.notice;

import org.jspecify.annotations.NullMarked;
