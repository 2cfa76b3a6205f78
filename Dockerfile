FROM python:3.11-slim AS build
WORKDIR /src
RUN python -m venv /opt/bellhop
COPY constraints.txt pyproject.toml README.md LICENSE ./
COPY bot bot
COPY flows flows
COPY campaigns campaigns
COPY storage storage
COPY locale locale
COPY webhooks.py scheduler.py ./
RUN /opt/bellhop/bin/pip install --no-cache-dir --constraint constraints.txt .

FROM python:3.11-slim
RUN useradd --create-home --uid 1000 bellhop && install -d -o bellhop /data
COPY --from=build /opt/bellhop /opt/bellhop
ENV PATH=/opt/bellhop/bin:$PATH PYTHONUNBUFFERED=1 DATABASE_URL=sqlite:////data/bellhop.db PORT=8000
USER bellhop
WORKDIR /data
VOLUME /data
EXPOSE 8000
HEALTHCHECK --start-period=30s CMD ["python", "-c", "import os, urllib.request as u; u.urlopen('http://127.0.0.1:' + os.environ['PORT'] + '/healthz', timeout=4)"]
CMD ["bellhop", "serve"]
