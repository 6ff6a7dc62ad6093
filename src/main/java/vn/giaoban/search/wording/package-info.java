/// How alike the wordings of two directives are: whether they are one task, or different ones.
@NullMarked
package vn.giaoban.search.wording;

import org.jspecify.annotations.NullMarked;
