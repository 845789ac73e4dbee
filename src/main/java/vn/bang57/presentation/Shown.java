package vn.bang57.presentation;

import vn.bang57.comparison.Dashboard;

/** What a meeting shows: the figures as they were frozen, and the slides made of them. */
public record Shown(Meeting meeting, Dashboard dashboard, Deck deck) {}
