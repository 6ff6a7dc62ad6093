/// The routes of the pages: answers filled into templates, in the reader's language.
@NullMarked
package vn.giaoban.server.site;

import org.jspecify.annotations.NullMarked;
