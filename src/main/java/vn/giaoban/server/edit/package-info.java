/// What the pages may change: files of the corpus folder, for one person on this computer.
@NullMarked
package vn.giaoban.server.edit;

import org.jspecify.annotations.NullMarked;
