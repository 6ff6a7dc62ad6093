/// The data model of notices (thông báo kết luận): records without behaviour beyond their
/// invariants.
@NullMarked
package vn.giaoban.notice;

import org.jspecify.annotations.NullMarked;
