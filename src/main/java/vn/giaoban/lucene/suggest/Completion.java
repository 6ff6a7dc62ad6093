package vn.giaoban.lucene.suggest;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoban.search.Suggestion;

/// A candidate completion, before it is known whether it has hits.
///
/// @param tier 0 if it continues the words before it, 1 if it completes the last word alone
/// @param shown display text
/// @param start offset in the typed text from which it replaces
/// @param text replacement
/// @param unmarked replacement to use if other words without diacritics would make `text` fail;
///   null for none
/// @param field field of the terms that measure its use
/// @param uses upper bound of the number of records with one of the terms
record Completion(
    Suggestion.Kind kind,
    int tier,
    String shown,
    int start,
    String text,
    @Nullable String unmarked,
    String field,
    List<String> terms,
    long uses) {}
