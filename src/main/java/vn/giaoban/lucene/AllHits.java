package vn.giaoban.lucene;

import org.apache.lucene.search.Collector;

/// Collects every hit of a search.
interface AllHits extends Collector {
  /// Number of hits so far.
  long size();
}
