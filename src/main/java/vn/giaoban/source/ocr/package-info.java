/// Recognition of text in pictures of pages.
@NullMarked
package vn.giaoban.source.ocr;

import org.jspecify.annotations.NullMarked;
