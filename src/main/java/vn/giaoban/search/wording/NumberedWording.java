package vn.giaoban.search.wording;

import java.util.Set;

/// A wording as [WordNumbers] numbers it.
///
/// @param syllables in order, each with its number above its part and whether it is the first
/// @param pairs distinct bigrams, ascending
/// @param names the numbers of the syllables of each name
/// @param acts as in [Wording]; `years` likewise
@SuppressWarnings("ArrayRecordComponent") // Never compared.
public record NumberedWording(
    int[] syllables, int[] pairs, int[][] names, Set<Integer> acts, Set<String> years) {}
