package vn.giaoban.generated;

import org.jspecify.annotations.Nullable;

/// Where a directive of the corpus comes from, which no reader of its notice can know.
///
/// Two directives of one chain are the same directive issued again. Two of one body that share no
/// chain and have another matter are different ones, however alike they look. (Two with one matter
/// and no chain are rare accidents; leave them out of a measure.)
///
/// @param chain the follow-up chain it belongs to (`nghe-an/SKHCN/3`); null for none
/// @param occurrence how many times the chain was due before, in met months or not
/// @param nearTo a chain that it looks like (same unit and verb) without belonging to it
/// @param matter what it is about, place and goods included; counts and terms are left out
/// @param planted the distinctive words in it; null for none
public record Origin(
    @Nullable String chain,
    int occurrence,
    @Nullable String nearTo,
    String matter,
    @Nullable String planted) {}
