/// Tables that ship with the program (units, topics, provinces, communes, people) and their
/// matchers. A broken row stops the start-up and is named by file and line.
@NullMarked
package vn.giaoban.vocabulary;

import org.jspecify.annotations.NullMarked;
