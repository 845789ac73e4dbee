package vn.bang57.comparison.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import vn.bang57.comparison.ChangesSince;
import vn.bang57.comparison.LookingBack;

/** What the page asks about the past. */
@SpringComponent
record Past(LookingBack back, ChangesSince changes) {}
