package vn.giaoban.lucene.suggest;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoban.search.Suggestion;

/// A way to go on with a query, before it is known whether it has hits.
///
/// @param tier 0 for what goes on with the words before it, 1 for what merely stands behind them
/// @param shown for showing
/// @param start where in the typed text it begins
/// @param text what is put in the place of all from there on
/// @param unmarked what else may be put there, should other words without marks stand in the way of
///   `text`; null for nothing
/// @param field of the terms that tell how much it is used
/// @param uses how many records have one of the terms, at most
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
