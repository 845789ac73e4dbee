package vn.bang57.shared.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import jakarta.servlet.http.HttpServletResponse;

/** Says that there is no such page, and leads to the one that there is. */
public class NotFoundView extends Div implements HasErrorParameter<NotFoundException> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        addClassNames("b57-page", "b57-not-found");
        removeAll();
        add(
                new H1(getTranslation("not-found.title")),
                new Paragraph(getTranslation("not-found.message")),
                new Anchor("", getTranslation("not-found.link")));
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
