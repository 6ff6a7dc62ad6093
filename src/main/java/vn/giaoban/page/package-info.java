/// The pages of HTML: models made of the same answers that the API gives, and the templates
/// (`src/main/jte`) that write them.
@NullMarked
package vn.giaoban.page;

import org.jspecify.annotations.NullMarked;
