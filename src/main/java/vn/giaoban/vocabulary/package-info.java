/// The tables that ship with the program (bodies, units, topics, provinces, communes, people) and
/// their matchers. An invalid row stops the start-up with file and line.
@NullMarked
package vn.giaoban.vocabulary;

import org.jspecify.annotations.NullMarked;
