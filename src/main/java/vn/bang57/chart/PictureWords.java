package vn.bang57.chart;

/**
 * What is written on a saved picture of charts; blank words take no room.
 *
 * @param fileName ending in .svg for SVG, else a PNG is made
 * @param title what the charts show
 * @param foot where the figures come from, and of when they are
 */
public record PictureWords(String fileName, String title, String subtitle, String foot) {}
