/// Questions in plain words, read into filters and words by the matchers that read notices.
@NullMarked
package vn.giaoban.search.question;

import org.jspecify.annotations.NullMarked;
