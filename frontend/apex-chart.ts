import ApexCharts from 'apexcharts';

class ApexChartElement extends HTMLElement {
  chart?: ApexCharts;
}
customElements.define('apex-chart', ApexChartElement);
