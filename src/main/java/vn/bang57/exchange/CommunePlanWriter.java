package vn.bang57.exchange;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.bang57.commune.PlanDocument;
import vn.bang57.commune.ReportingDuty;
import vn.bang57.shared.Bilingual;

/** Puts a commune, its document and its reporting regime into the database. */
@Component
class CommunePlanWriter {

    private final JdbcClient jdbc;
    private final TargetLineWriter targets;
    private final TaskLineWriter tasks;

    CommunePlanWriter(JdbcClient jdbc, TargetLineWriter targets, TaskLineWriter tasks) {
        this.jdbc = jdbc;
        this.targets = targets;
        this.tasks = tasks;
    }

    /** Needs the caller's transaction. What users changed stays as they left it. */
    void write(CommunePlan plan) {
        commune(plan);
        document(plan.slug(), plan.document());
        jdbc.sql("delete from reporting_duty where commune_slug = ?")
                .param(plan.slug())
                .update();
        plan.duties().forEach(duty -> duty(plan.slug(), duty));
        targets.write(plan);
        tasks.write(plan);
    }

    private void commune(CommunePlan plan) {
        if (jdbc.sql("update province set name = ? where slug = ?")
                        .params(plan.provinceName(), plan.provinceSlug())
                        .update()
                == 0) {
            jdbc.sql("insert into province (name, slug) values (?, ?)")
                    .params(plan.provinceName(), plan.provinceSlug())
                    .update();
        }
        int known = jdbc.sql("update commune set province_slug = ?, name = ?, horizon = ?, position = ? where slug = ?")
                .params(plan.provinceSlug(), plan.name(), plan.horizon(), plan.position(), plan.slug())
                .update();
        if (known == 0) {
            jdbc.sql("""
                    insert into commune (province_slug, name, horizon, position, slug, version)
                    values (?, ?, ?, ?, ?, 0)""")
                    .params(plan.provinceSlug(), plan.name(), plan.horizon(), plan.position(), plan.slug())
                    .update();
        }
    }

    private void document(String commune, PlanDocument document) {
        jdbc.sql("delete from plan_document where commune_slug = ?")
                .param(commune)
                .update();
        jdbc.sql("""
                insert into plan_document (commune_slug, type_vi, type_en, number, issued_year, issued_month,
                  issued_day, issuer_vi, issuer_en, signer, draft, period_from, period_to, title_vi, title_en,
                  note_vi, note_en)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(commune)
                .param(document.type().vi())
                .param(document.type().en())
                .param(document.number())
                .param(document.year())
                .param(document.month())
                .param(document.day())
                .param(vi(document.issuer()))
                .param(en(document.issuer()))
                .param(document.signer())
                .param(document.draft())
                .param(document.periodFrom())
                .param(document.periodTo())
                .param(document.title().vi())
                .param(document.title().en())
                .param(vi(document.note()))
                .param(en(document.note()))
                .update();
    }

    private void duty(String commune, ReportingDuty duty) {
        jdbc.sql("""
                insert into reporting_duty (commune_slug, frequency, due_vi, due_en, due_days, locator)
                values (?, ?, ?, ?, ?, ?)""")
                .param(commune)
                .param(duty.frequency().name())
                .param(vi(duty.due()))
                .param(en(duty.due()))
                .param(duty.dueDays())
                .param(duty.source().locator())
                .update();
    }

    static @Nullable String vi(@Nullable Bilingual words) {
        return words == null ? null : words.vi();
    }

    static @Nullable String en(@Nullable Bilingual words) {
        return words == null ? null : words.en();
    }
}
