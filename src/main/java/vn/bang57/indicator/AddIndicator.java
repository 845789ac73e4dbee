package vn.bang57.indicator;

import vn.bang57.shared.Author;

/**
 * The wish to add an indicator to the catalogue.
 *
 * @param nameVi short name on screen, at most {@value #NAME_MAX_LENGTH} characters
 * @param nameEn English name; blank means the same as the Vietnamese one
 * @param definition what exactly is measured; blank means the name
 */
public record AddIndicator(
        String pillarCode,
        String unitCode,
        Indicator.Direction direction,
        String nameVi,
        String nameEn,
        String definition,
        Author author) {

    public static final int NAME_MAX_LENGTH = 60;
    public static final int DEFINITION_MAX_LENGTH = 300;
}
