package vn.bang57.indicator;

import vn.bang57.shared.Bilingual;

/** One of the small fixed set of pillars that fits all plans. */
public record Pillar(String code, int position, Bilingual name) {}
