/// Processes that read foreign formats, so that a file can cost no more than one of them.
@NullMarked
package vn.giaoban.source.worker;

import org.jspecify.annotations.NullMarked;
